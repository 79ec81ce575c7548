package org.corporateparenting.examples.jackson;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.duty.DutyOutcome;
import org.corporateparenting.law.Citation;
import org.corporateparenting.law.Force;
import org.corporateparenting.performance.Count;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.Subject;

/** The few types that are not written attribute by attribute. */
final class MixIns {

    private MixIns() {}

    /** Written as text that a static method reads back, whichever of the two names it has. */
    abstract static class AsText {

        @Override
        @JsonValue
        public abstract String toString();

        @JsonCreator
        static Object of(String text) {
            return text;
        }

        @JsonCreator
        static Object parse(String text) {
            return text;
        }
    }

    /** One of several kinds, which is named beside the attributes. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    interface OneOfSeveral {}

    /** {@code start} and {@code end}, the first day after. */
    interface Days {

        @JsonProperty("end")
        Optional<LocalDate> endExclusive();
    }

    /** The kinds of act that are not complete; read in {@link CorporateParentingModule}. */
    interface Named {

        @JsonValue
        ImmutableMap<ActKind, Observed> named();
    }

    /** What is written of a duty; it is worked out anew, not read. */
    @JsonPropertyOrder({"subject", "key", "duty", "part", "title", "force", "trigger", "due", "dueAt", "done", "kind"})
    interface Duty {

        @JsonProperty
        Subject subject();

        @JsonProperty
        String key();

        @JsonProperty
        RuleId duty();

        @JsonProperty
        Optional<String> part();

        @JsonProperty
        String title();

        @JsonProperty
        Force force();

        @JsonProperty
        LocalDate trigger();

        @JsonProperty
        Optional<LocalDate> due();

        @JsonProperty
        Optional<OffsetDateTime> dueAt();

        @JsonProperty
        Optional<LocalDate> done();

        @JsonProperty
        DutyOutcome kind();

        @JsonProperty
        long daysLate();

        @JsonProperty
        String working();

        @JsonProperty
        Optional<String> reason();

        @JsonProperty
        ImmutableList<Citation> citations();

        @JsonProperty
        ImmutableList<String> missing();
    }

    /** What is written of a tally; it is counted anew, not read. */
    @JsonPropertyOrder({"count", "sum", "notKnown"})
    interface Counted {

        @JsonProperty
        Count count();

        @JsonProperty
        long sum();

        @JsonProperty
        long notKnown();

        @JsonProperty
        ImmutableSortedMap<String, Long> missing();

        @JsonProperty
        ImmutableSortedSet<ChildId> above();

        @JsonProperty
        ImmutableSortedSet<ChildId> below();

        @JsonProperty
        ImmutableSortedSet<ChildId> open();
    }
}
