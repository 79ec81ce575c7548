package org.corporateparenting.examples.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AccessorNamingStrategy;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedClassResolver;
import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Which methods of the library's types are attributes: the components of a record, and those methods of a value for
 * which its builder has a method of the same name. What is worked out from them is no attribute.
 *
 * <p>Types of others are left to the naming that was there before.
 */
final class AttributeNaming extends AccessorNamingStrategy.Provider {

    private static final long serialVersionUID = 1L;

    private final AccessorNamingStrategy.Provider others;

    AttributeNaming(AccessorNamingStrategy.Provider others) {
        this.others = others;
    }

    @Override
    public AccessorNamingStrategy forPOJO(MapperConfig<?> config, AnnotatedClass type) {
        return Values.builderOf(type)
                .map(builder -> AnnotatedClassResolver.resolve(config, builder, config))
                .<AccessorNamingStrategy>map(
                        builder -> new OwnNames(getter -> isSetBy(builder, getter), setter -> false))
                .orElseGet(() -> others.forPOJO(config, type));
    }

    @Override
    public AccessorNamingStrategy forBuilder(MapperConfig<?> config, AnnotatedClass builder, BeanDescription value) {
        return Values.isOurs(builder.getRawType())
                ? new OwnNames(getter -> false, setter -> isGivenBy(value.getClassInfo(), setter))
                : others.forBuilder(config, builder, value);
    }

    @Override
    public AccessorNamingStrategy forRecord(MapperConfig<?> config, AnnotatedClass type) {
        if (!Values.isOurs(type.getRawType())) {
            return others.forRecord(config, type);
        }
        Set<String> components = StreamSupport.stream(type.fields().spliterator(), false)
                .map(AnnotatedField::getName)
                .collect(Collectors.toSet());
        return new OwnNames(getter -> components.contains(getter.getName()), setter -> false);
    }

    private static boolean isSetBy(AnnotatedClass builder, AnnotatedMethod getter) {
        return StreamSupport.stream(builder.memberMethods().spliterator(), false)
                .anyMatch(method -> belong(method, getter));
    }

    private static boolean isGivenBy(AnnotatedClass value, AnnotatedMethod setter) {
        AnnotatedMethod getter = value.findMethod(setter.getName(), new Class<?>[0]);
        return getter != null && belong(setter, getter);
    }

    /** A setter takes just what the getter gives; those that take what may be empty without its wrapping do not. */
    private static boolean belong(AnnotatedMethod setter, AnnotatedMethod getter) {
        if (setter.getParameterCount() != 1 || !setter.getName().equals(getter.getName())) {
            return false;
        }
        JavaType taken = setter.getParameterType(0);
        return taken.isTypeOrSuperTypeOf(getter.getRawType());
    }

    /** The method's own name, if it is an attribute's. */
    private static final class OwnNames extends AccessorNamingStrategy {

        private final Predicate<AnnotatedMethod> getters;
        private final Predicate<AnnotatedMethod> setters;

        OwnNames(Predicate<AnnotatedMethod> getters, Predicate<AnnotatedMethod> setters) {
            this.getters = getters;
            this.setters = setters;
        }

        @Override
        public String findNameForIsGetter(AnnotatedMethod method, String name) {
            return null;
        }

        @Override
        public String findNameForRegularGetter(AnnotatedMethod method, String name) {
            return getters.test(method) ? name : null;
        }

        @Override
        public String findNameForMutator(AnnotatedMethod method, String name) {
            return setters.test(method) ? name : null;
        }

        @Override
        public String modifyFieldName(AnnotatedField field, String name) {
            return name;
        }
    }
}
