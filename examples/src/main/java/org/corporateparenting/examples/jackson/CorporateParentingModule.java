package org.corporateparenting.examples.jackson;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.StdConverter;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import org.corporateparenting.adoption.AdoptionStep;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.Observations;
import org.corporateparenting.casework.Observed;
import org.corporateparenting.child.ChildId;
import org.corporateparenting.code.AuthorityCode;
import org.corporateparenting.duty.AssessedDuty;
import org.corporateparenting.indicator.Tally;
import org.corporateparenting.rule.RuleId;
import org.corporateparenting.rule.RuleOutcome;
import org.corporateparenting.sufficiency.HouseholdId;
import org.corporateparenting.time.AcademicYear;
import org.corporateparenting.time.CollectionYear;
import org.corporateparenting.time.DateRange;
import org.corporateparenting.time.FinancialQuarter;
import org.corporateparenting.time.PartialDate;
import org.corporateparenting.time.ReportingPeriod;
import org.corporateparenting.time.StatutoryPeriod;

/**
 * Lets a Jackson mapper write and read the library's values: case files with all acts and facts, households, findings,
 * figures.
 *
 * <p>A value is an object of its attributes, by their names in Java; what is worked out from them, such as a case
 * file's history, is not written. Codes are written as in a return and other enums by name, days and moments as ISO
 * text, ids, periods and years as text, a {@link DateRange} as {@code start} and {@code end} (the first day after), one
 * of several kinds with its {@code type}. What is empty is left out. Assessed duties and tallies are written only.
 *
 * <p>Reading refuses what it does not know and names it, unless the mapper is told otherwise
 * ({@code DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES}), and always what is missing: a record's number that is
 * not there is not zero. Every value is checked as if made by hand.
 *
 * <p>Privacy: a whole value is written, so birth dates, postcodes and evidence that {@code toString} hides stand in the
 * JSON. Messages of Jackson's own exceptions quote what they could not read: keep them out of logs.
 *
 * <p>It also registers Jackson's modules for Guava, {@code Optional} and {@code java.time}. A naming strategy of
 * accessors of your own is set before this module, not after; it goes on to name your own types.
 */
public final class CorporateParentingModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private static final List<Class<?>> TEXTS = List.of(
            ChildId.class,
            HouseholdId.class,
            RuleId.class,
            AuthorityCode.class,
            AcademicYear.class,
            CollectionYear.class,
            FinancialQuarter.class,
            PartialDate.class,
            ReportingPeriod.class);

    private static final List<Class<?>> ALTERNATIVES =
            List.of(AdoptionStep.class, Observed.class, RuleOutcome.class, StatutoryPeriod.class);

    /** Makes a module that is ready to be registered. */
    public CorporateParentingModule() {
        TEXTS.forEach(type -> setMixInAnnotation(type, MixIns.AsText.class));
        for (Class<?> type : ALTERNATIVES) {
            setMixInAnnotation(type, MixIns.OneOfSeveral.class);
            registerSubtypes(type.getPermittedSubclasses());
        }
        setMixInAnnotation(DateRange.class, MixIns.Days.class);
        setMixInAnnotation(AssessedDuty.class, MixIns.Duty.class);
        setMixInAnnotation(Tally.class, MixIns.Counted.class);
        setMixInAnnotation(Observations.class, MixIns.Named.class);
        addDeserializer(Observations.class, new StdDelegatingDeserializer<>(new FromNamed()));
    }

    @Override
    public Iterable<? extends Module> getDependencies() {
        return List.of(new GuavaModule(), new Jdk8Module(), new JavaTimeModule());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new AttributeIntrospector());
        ObjectMapper mapper = context.getOwner();
        mapper.setAccessorNaming(
                new AttributeNaming(mapper.getSerializationConfig().getAccessorNaming()));
    }

    private static final class FromNamed extends StdConverter<Map<ActKind, Observed>, Observations> {

        @Override
        public Observations convert(Map<ActKind, Observed> named) {
            return Observations.complete().with(named);
        }
    }
}
