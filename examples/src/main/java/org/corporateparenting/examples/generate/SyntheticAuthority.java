package org.corporateparenting.examples.generate;

import com.google.common.base.Strings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * An authority whose every child is invented.
 *
 * @param children how many children there are or were in the last two years, 1 or more
 * @param seed the same seed gives the same authority
 * @param asAt the day on which the extract is taken; only planned reviews lie after it
 * @param faults the share of rows with a slip of the hand in them, from 0 to 1
 */
public record SyntheticAuthority(int children, long seed, LocalDate asAt, double faults) {

    private static final int EVERY_SO_MANY = 20;

    /** Checks the arguments. */
    public SyntheticAuthority {
        if (children < 1) {
            throw new IllegalArgumentException("children is " + children + "; it must be 1 or more");
        }
        if (!(faults >= 0 && faults <= 1)) {
            throw new IllegalArgumentException("faults is " + faults + "; it must be from 0 to 1");
        }
    }

    /**
     * Writes the extract.
     *
     * @param out a folder, made where it does not exist; the tables go into {@code ssd} in it
     * @return the folder of the tables
     * @throws IOException if a table cannot be written
     */
    public Path write(Path out) throws IOException {
        Path folder = Files.createDirectories(out.resolve("ssd"));
        Chance chance = new Chance(new SplittableRandom(seed));
        try (Extract extract = new Extract(folder, chance.apart(), faults)) {
            for (int number = 1; number <= children; number++) {
                InventedChild child = new LifeCourse(chance.apart(), asAt).invent(id(number));
                extract.write(child, new ActsCourse(chance.apart(), asAt).invent(child));
            }
        }
        return folder;
    }

    /** Opaque keys, some of digits only with zeros in front, which a reader must keep. */
    private static String id(int number) {
        return number % EVERY_SO_MANY == 0
                ? Strings.padStart(Integer.toString(number), 7, '0')
                : "C" + Strings.padStart(Integer.toString(number), 6, '0');
    }
}
