package org.corporateparenting.examples.jackson;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import java.lang.reflect.Modifier;
import java.util.Optional;

/** Tells the library's types from those of others, and finds their builders. */
final class Values {

    private static final String LIBRARY = "org.corporateparenting.";
    private static final String EXAMPLES = "org.corporateparenting.examples.";

    private Values() {}

    static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(LIBRARY) && !type.getName().startsWith(EXAMPLES);
    }

    /** The builder that the type's static method {@code builder} gives. */
    static Optional<JavaType> builderOf(AnnotatedClass type) {
        return isOurs(type.getRawType())
                ? type.getFactoryMethods().stream()
                        .filter(method -> method.getName().equals("builder") && method.getParameterCount() == 0)
                        .map(Annotated::getType)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether the type is the generated class that implements the public type above it. */
    static boolean isGenerated(Class<?> type) {
        Class<?> above = type.getSuperclass();
        return above != null
                && isOurs(above)
                && !Enum.class.isAssignableFrom(above)
                && Modifier.isAbstract(above.getModifiers())
                && !Modifier.isPublic(type.getModifiers());
    }
}
