package org.corporateparenting.fuzz;

/** Any bytes as a return in XML; the first byte is left out. */
public final class ReturnXmlTarget {

    private static final Workplace WORKPLACE = new Workplace();

    private ReturnXmlTarget() {}

    /** Reads and judges them. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        WORKPLACE.with(
                "return.xml", bytes, () -> ReturnTarget.judge(WORKPLACE.folder().resolve("return.xml")));
    }
}
