package org.corporateparenting.examples.generate;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.corporateparenting.code.SdqReason;
import org.corporateparenting.examples.generate.HealthFacts.Check;
import org.corporateparenting.examples.generate.HealthFacts.CheckKind;
import org.corporateparenting.examples.generate.LeaverFacts.Answer;
import org.corporateparenting.examples.generate.WellbeingFacts.Misuse;
import org.corporateparenting.examples.generate.WellbeingFacts.Score;
import org.corporateparenting.time.CollectionYear;

/** What the return asks once a year, answered from what is on record: nothing is left to chance here. */
final class YearlyAnswers {

    private static final int MONTHS_UP_TO_DATE = 8;

    private final CollectionYear year;
    private final InventedChild child;
    private final Recorded recorded;

    YearlyAnswers(CollectionYear year, InventedChild child, Recorded recorded) {
        this.year = year;
        this.child = child;
        this.recorded = recorded;
    }

    /** The row about health and conduct, of a child who was looked after on every day of the year. */
    Optional<String[]> health() {
        boolean allYear = child.periods().stream()
                .anyMatch(period -> !period.start().isAfter(year.firstDay())
                        && period.end()
                                .filter(end -> !end.isAfter(year.lastDay()))
                                .isEmpty());
        return allYear ? Optional.of(answers()) : Optional.empty();
    }

    private String[] answers() {
        int age = Period.between(child.born(), year.lastDay()).getYears();
        Optional<Score> score = recorded.wellbeing().scores().stream()
                .filter(form -> year.contains(form.on()))
                .findFirst();
        Optional<Misuse> misuse = recorded.wellbeing().misuse().stream()
                .filter(found -> year.contains(found.on()))
                .findFirst();
        int ageBefore =
                Period.between(child.born(), year.firstDay().minusDays(1)).getYears();
        boolean asked = age >= 4 && ageBefore <= 16;
        boolean convicted = recorded.wellbeing().convictions().stream().anyMatch(year::contains);
        return new String[] {
            child.id(),
            child.born().toString(),
            asked ? Cells.number(score.flatMap(Score::points)) : "",
            asked && score.flatMap(Score::points).isEmpty()
                    ? score.flatMap(Score::reason).orElse(SdqReason.OTHER).code()
                    : "",
            age >= 10 ? Cells.flag(convicted) : "",
            age < 5 ? Cells.flag(isDevelopmentUpToDate()) : "",
            Cells.flag(isImmunised()),
            Cells.flag(wasChecked(CheckKind.DENTAL, year.firstDay())),
            Cells.flag(wasAssessed(year.firstDay())),
            Cells.flag(misuse.isPresent()),
            misuse.map(found -> Cells.flag(found.received())).orElse(""),
            misuse.filter(found -> !found.received())
                    .map(found -> Cells.flag(found.offered()))
                    .orElse("")
        };
    }

    /** The latest answer up to the end of the year. */
    private boolean isImmunised() {
        return recorded.wellbeing().immunised().stream()
                .filter(looked -> !looked.day().isAfter(year.lastDay()))
                .reduce((one, later) -> later)
                .map(From::what)
                .orElse(false);
    }

    private boolean isDevelopmentUpToDate() {
        return wasAssessed(year.lastDay().minusMonths(MONTHS_UP_TO_DATE));
    }

    private boolean wasAssessed(LocalDate since) {
        return wasChecked(CheckKind.INITIAL, since) || wasChecked(CheckKind.REVIEW, since);
    }

    private boolean wasChecked(CheckKind kind, LocalDate since) {
        return recorded.health().checks().stream().anyMatch(check -> isMade(check, kind, since));
    }

    private boolean isMade(Check check, CheckKind kind, LocalDate since) {
        return check.kind() == kind
                && !check.declined()
                && !check.on().isBefore(since)
                && !check.on().isAfter(year.lastDay());
    }

    boolean isCareLeaver() {
        return answer().isPresent();
    }

    /** The row about a young person who left care at 16 or over, with a birthday from the 17th to the 25th in the year. */
    Optional<String[]> careLeaver() {
        return answer().map(answer -> new String[] {
            child.id(),
            child.born().toString(),
            answer.inTouch().code(),
            answer.activity().code(),
            answer.accommodation().code()
        });
    }

    private Optional<Answer> answer() {
        LocalDate birthday = birthday();
        int age = Period.between(child.born(), birthday).getYears();
        if (age < 17 || age > 25 || !LeaverCourse.wasLongInCareBy(child, birthday)) {
            return Optional.empty();
        }
        return recorded.leaving()
                .filter(facts -> !facts.answers().isEmpty())
                .map(facts -> Iterables.tryFind(
                                facts.answers().reverse(), from -> !from.day().isAfter(birthday))
                        .toJavaUtil())
                .flatMap(found -> found)
                .map(From::what);
    }

    private LocalDate birthday() {
        LocalDate birthday = child.birthday(year.startYear() - child.born().getYear());
        return birthday.isBefore(year.firstDay())
                ? child.birthday(year.endYear() - child.born().getYear())
                : birthday;
    }
}
