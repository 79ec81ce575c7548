package org.corporateparenting.governance.voice;

import org.corporateparenting.performance.Count;

/**
 * The complaints of a month, quarter or year. Tallies of separate periods or services add up.
 *
 * @param received how many came in
 * @param answered how many of them were answered
 * @param inTime how many of those in time
 * @param stageTwo how many of those received went on to an investigation
 * @param upheld how many of those answered were upheld, wholly or in part
 */
public record ComplaintTally(int received, int answered, int inTime, int stageTwo, int upheld) {

    /**
     * Checks what could not be so on its own.
     *
     * @param received as above
     * @param answered as above
     * @param inTime as above
     * @param stageTwo as above
     * @param upheld as above
     */
    public ComplaintTally {
        boolean whole = inTime >= 0
                && upheld >= 0
                && stageTwo >= 0
                && answered >= Math.max(inTime, upheld)
                && received >= Math.max(answered, stageTwo);
        if (!whole) {
            throw new IllegalArgumentException("received, answered, inTime, stageTwo, upheld are " + received + ", "
                    + answered + ", " + inTime + ", " + stageTwo + ", " + upheld
                    + "; each must be 0 or more and none above what it is part of");
        }
    }

    /** No complaints: adding it changes nothing. */
    public static final ComplaintTally NONE = new ComplaintTally(0, 0, 0, 0, 0);

    /**
     * This tally and that of another period or service.
     *
     * @param other the other tally, of complaints that are not in this one
     * @return the tally of both
     */
    public ComplaintTally plus(ComplaintTally other) {
        return new ComplaintTally(
                received + other.received,
                answered + other.answered,
                inTime + other.inTime,
                stageTwo + other.stageTwo,
                upheld + other.upheld);
    }

    /**
     * Those answered in time, of those answered.
     *
     * @return the count
     */
    public Count answeredInTime() {
        return Count.of(inTime, answered);
    }

    /**
     * Those that went on to an investigation, of those received.
     *
     * @return the count
     */
    public Count escalated() {
        return Count.of(stageTwo, received);
    }
}
