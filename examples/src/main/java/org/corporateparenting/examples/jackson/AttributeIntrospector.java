package org.corporateparenting.examples.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.reflect.Modifier;
import org.corporateparenting.casework.Observations;
import org.corporateparenting.code.Code;

/** What annotations would say if the library's types had any; it says nothing of types of others. */
final class AttributeIntrospector extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public JavaType refineSerializationType(MapperConfig<?> config, Annotated annotated, JavaType type) {
        return Values.isGenerated(type.getRawClass()) ? type.getSuperClass() : type;
    }

    @Override
    public String findTypeName(AnnotatedClass type) {
        Class<?> raw = type.getRawType();
        if (!Values.isOurs(raw)) {
            return null;
        }
        return Values.isGenerated(raw) ? raw.getSuperclass().getSimpleName() : raw.getSimpleName();
    }

    @Override
    public Class<?> findPOJOBuilder(AnnotatedClass type) {
        return Values.builderOf(type).<Class<?>>map(JavaType::getRawClass).orElse(null);
    }

    @Override
    public JsonPOJOBuilder.Value findPOJOBuilderConfig(AnnotatedClass builder) {
        return Values.isOurs(builder.getRawType()) ? new JsonPOJOBuilder.Value("build", "") : null;
    }

    /** Codes as a return has them. */
    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        for (int i = 0; i < constants.length; i++) {
            if (constants[i] instanceof Code code) {
                names[i] = code.code();
            }
        }
        return names;
    }

    /** What is not there is left out. A list of a record stays, since a record is given all of its components. */
    @Override
    public JsonInclude.Value findPropertyInclusion(Annotated annotated) {
        if (!isOurMember(annotated)) {
            return JsonInclude.Value.empty();
        }
        JsonInclude.Include include = isNothingUnlessGiven((AnnotatedMember) annotated)
                ? JsonInclude.Include.NON_EMPTY
                : JsonInclude.Include.NON_ABSENT;
        return JsonInclude.Value.construct(include, JsonInclude.Include.ALWAYS);
    }

    /** The order in which methods are found is not the same everywhere, so it is that of the names; a record has its own. */
    @Override
    public Boolean findSerializationSortAlphabetically(Annotated annotated) {
        boolean sorted = annotated instanceof AnnotatedClass type
                && Values.isOurs(type.getRawType())
                && !type.getRawType().isRecord();
        return sorted ? Boolean.TRUE : null;
    }

    /** Days and moments as text, a moment with the offset that it has. */
    @Override
    public JsonFormat.Value findFormat(Annotated annotated) {
        return isOurMember(annotated) && isOfTime(typeOf(annotated))
                ? JsonFormat.Value.forShape(JsonFormat.Shape.STRING)
                        .withoutFeature(JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                : null;
    }

    /** Missing is never zero: a record is given all of its components but those that may be empty. */
    @Override
    public Boolean hasRequiredMarker(AnnotatedMember member) {
        boolean required = member instanceof AnnotatedParameter && isOurMember(member) && !mayBeEmpty(member);
        return required ? Boolean.TRUE : null;
    }

    /** Nor is null: it stands for what may be empty and for nothing else. */
    @Override
    public JsonSetter.Value findSetterInfo(Annotated annotated) {
        return isOurMember(annotated) && !mayBeEmpty(annotated)
                ? JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL)
                : JsonSetter.Value.empty();
    }

    private static boolean isOurMember(Annotated annotated) {
        return annotated instanceof AnnotatedMember member && Values.isOurs(member.getDeclaringClass());
    }

    /** What a setter takes, or what anything else gives or is. */
    private static JavaType typeOf(Annotated annotated) {
        return annotated instanceof AnnotatedMethod method && method.getParameterCount() == 1
                ? method.getParameterType(0)
                : annotated.getType();
    }

    private static boolean isOfTime(JavaType type) {
        return type.hasContentType()
                ? isOfTime(type.getContentType())
                : type.getRawClass().getPackageName().equals("java.time");
    }

    private static boolean mayBeEmpty(Annotated annotated) {
        return typeOf(annotated).isReferenceType();
    }

    /** A collection that a builder leaves empty unless given, and observations that are complete unless told otherwise. */
    private static boolean isNothingUnlessGiven(AnnotatedMember member) {
        boolean collection = member.getType().isContainerType()
                && Modifier.isAbstract(member.getMember().getModifiers());
        return collection || member.getRawType().equals(Observations.class);
    }
}
