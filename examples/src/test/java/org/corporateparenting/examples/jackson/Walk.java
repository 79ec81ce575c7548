package org.corporateparenting.examples.jackson;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Map;
import java.util.Optional;

/** Collects the library's values that are reached from others through their attributes, some of each type. */
final class Walk {

    private static final int OF_EACH_TYPE = 50;

    private final ObjectMapper mapper;
    private final SetMultimap<Class<?>, Object> reached = LinkedHashMultimap.create();

    Walk(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    SetMultimap<Class<?>, Object> reached() {
        return reached;
    }

    void from(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::from);
        } else if (value instanceof Iterable<?> values) {
            values.forEach(this::from);
        } else if (value instanceof Map<?, ?> map) {
            from(map.keySet());
            from(map.values());
        } else if (value.getClass().getName().startsWith("org.corporateparenting.") && !(value instanceof Enum)) {
            fromAttributes(value);
        }
    }

    private void fromAttributes(Object value) {
        Class<?> type = typeOf(value.getClass());
        if (reached.get(type).size() < OF_EACH_TYPE) {
            reached.put(type, value);
        }
        JavaType introspected = mapper.constructType(type);
        for (BeanPropertyDefinition attribute :
                mapper.getSerializationConfig().introspect(introspected).findProperties()) {
            from(attribute.getAccessor().getValue(value));
        }
    }

    static Class<?> typeOf(Class<?> type) {
        return Values.isGenerated(type) ? type.getSuperclass() : type;
    }
}
