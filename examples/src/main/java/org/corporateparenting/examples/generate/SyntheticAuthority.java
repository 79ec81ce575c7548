package org.corporateparenting.examples.generate;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.corporateparenting.time.CollectionYear;

/**
 * An authority whose every child is invented.
 *
 * @param children how many there are of children in care, children who left in the last two years, and young people up to 25 who
 *     left care before, 1 or more
 * @param seed the same seed gives the same authority
 * @param asAt the day on which the extract is taken; only planned reviews lie after it
 * @param faults the share of rows with a slip of the hand in them, from 0 to 1
 * @param sound whether every situation is lawful and every start of care on record; without slips no rule of the return then
 *     finds anything
 */
public record SyntheticAuthority(int children, long seed, LocalDate asAt, double faults, boolean sound) {

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
     * An authority with now and then an unlawful situation.
     *
     * @param children as above
     * @param seed as above
     * @param asAt as above
     * @param faults as above
     */
    public SyntheticAuthority(int children, long seed, LocalDate asAt, double faults) {
        this(children, seed, asAt, faults, false);
    }

    /**
     * Writes the extract, and the returns of the collection year that contains the day and of the one before.
     *
     * @param out a folder, made where it does not exist; the tables go into {@code ssd} in it, and into a folder for each
     *     year in {@code ssda903}
     * @return the folder of the extract
     * @throws IOException if a table cannot be written
     */
    public Path write(Path out) throws IOException {
        Path folder = Files.createDirectories(out.resolve("ssd"));
        CollectionYear year = CollectionYear.containing(asAt);
        Chance chance = new Chance(new SplittableRandom(seed));
        Chance beside = new Chance(new SplittableRandom(~seed));
        try (Extract extract = new Extract(folder, chance.apart(), faults);
                ReturnFolder before = returned(out, year.previous(), beside);
                ReturnFolder latest = returned(out, year, beside)) {
            extract.write(Supplements.ofSettings(beside.apart(), asAt));
            for (int number = 1; number <= children; ) {
                ImmutableList<InventedChild> family = new FamilyCourse(chance.apart(), asAt)
                        .invent(number, children - number + 1, SyntheticAuthority::id);
                for (InventedChild invented : family) {
                    InventedChild child = situated(invented, chance.apart());
                    Recorded recorded = recorded(child, chance.apart(), beside.apart());
                    extract.write(child, recorded);
                    before.write(child, recorded);
                    latest.write(child, recorded);
                }
                number += family.size();
            }
        }
        return folder;
    }

    private InventedChild situated(InventedChild invented, Chance chance) {
        return sound ? invented.withKnownStarts() : Unlawful.rarely(invented, chance, asAt);
    }

    private Recorded recorded(InventedChild child, Chance chance, Chance beside) {
        CaseActs acts = new ActsCourse(chance.apart(), asAt).invent(child);
        Recorded told = new Recorded(
                acts,
                new PlanCourse(chance.apart(), asAt).invent(child, acts),
                new HealthCourse(chance.apart(), asAt, child.born()).invent(child, acts),
                new WellbeingCourse(chance.apart(), asAt, child.born()).invent(child),
                new CareCourse(chance.apart(), asAt).invent(child),
                new PersonCourse(chance.apart(), asAt).invent(child),
                new AdoptionCourse(chance.apart()).invent(child),
                new MisrecordedCourse(beside, asAt).invent(child),
                new LeaverCourse(chance.apart(), asAt).invent(child),
                ImmutableList.of());
        return told.and(Supplements.of(child, told, chance.apart(), asAt));
    }

    private ReturnFolder returned(Path out, CollectionYear year, Chance chance) throws IOException {
        Path folder = Files.createDirectories(out.resolve("ssda903").resolve(year.hyphenated()));
        return new ReturnFolder(year, CollectionYear.containing(asAt).previous(), folder, chance.apart(), faults);
    }

    /** Opaque keys, some of digits only with zeros in front, which a reader must keep. */
    private static String id(int number) {
        return number % EVERY_SO_MANY == 0
                ? Strings.padStart(Integer.toString(number), 7, '0')
                : "C" + Strings.padStart(Integer.toString(number), 6, '0');
    }
}
