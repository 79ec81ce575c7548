package org.corporateparenting.examples.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corporateparenting.duty.AssessedDuty;
import org.corporateparenting.duty.DutyOutcome;
import org.corporateparenting.law.Citation;
import org.corporateparenting.rule.Subject;

/**
 * An all-day entry for each duty that is not yet due, on its last day.
 *
 * <p>An entry keeps its identifier from one run to the next, so that a calendar replaces it. It names the child by the
 * caller's own key and says nothing else of them.
 */
final class DutyCalendar implements DutyOutput {

    private final OutputStream out;
    private final Date stamp;
    private final ICalendar calendar = new ICalendar();

    DutyCalendar(OutputStream out, LocalDate asAt) {
        this.out = out;
        this.stamp = Date.from(asAt.atStartOfDay(ZoneOffset.UTC).toInstant());
        calendar.setProductId("-//org.corporateparenting//Corporate Parenting for Java//EN");
    }

    @Override
    public void accept(AssessedDuty duty) {
        if (duty.kind() == DutyOutcome.NOT_YET_DUE) {
            duty.due().ifPresent(due -> calendar.addEvent(entry(duty, due)));
        }
    }

    @Override
    public void close() {
        try (out) {
            Biweekly.write(calendar).go(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private VEvent entry(AssessedDuty duty, LocalDate due) {
        VEvent entry = new VEvent();
        entry.setUid(identifier(duty));
        entry.setDateTimeStamp(stamp);
        entry.setDateStart(new DateStart(
                new ICalDate(new DateTimeComponents(due.getYear(), due.getMonthValue(), due.getDayOfMonth()), false)));
        entry.setSummary(duty.key() + ": " + duty.title());
        entry.setDescription(duty.duty() + ", " + duty.working() + ". "
                + duty.citations().stream().map(Citation::toString).collect(Collectors.joining("; ")));
        return entry;
    }

    private static String identifier(AssessedDuty duty) {
        String key = String.join(
                "\n",
                duty.subject() == Subject.CHILD ? duty.key() : duty.subject() + " " + duty.key(),
                duty.duty().text(),
                duty.part().orElse(""),
                duty.trigger().toString());
        return UUID.nameUUIDFromBytes(key.getBytes(UTF_8)) + "@corporateparenting.org";
    }
}
