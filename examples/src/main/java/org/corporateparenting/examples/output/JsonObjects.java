package org.corporateparenting.examples.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Streams one array of flat objects. */
final class JsonObjects implements FlatWriter {

    private final JsonGenerator json;
    private boolean open;

    JsonObjects(OutputStream out) {
        try {
            json = new JsonFactory().createGenerator(out).enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
            json.writeStartArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FlatWriter text(String field, Optional<String> value) {
        return write(field, () -> json.writeString(value.orElse(null)));
    }

    @Override
    public FlatWriter number(String field, Optional<? extends Number> value) {
        return write(field, () -> {
            if (value.isPresent()) {
                write(value.get());
            } else {
                json.writeNull();
            }
        });
    }

    @Override
    public FlatWriter texts(String field, List<String> values) {
        return write(field, () -> {
            json.writeStartArray();
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        });
    }

    @Override
    public void end() {
        attempt(json::writeEndObject);
        open = false;
    }

    @Override
    public void close() {
        attempt(() -> {
            json.writeRaw('\n');
            json.writeEndArray();
            json.writeRaw('\n');
            json.close();
        });
    }

    private FlatWriter write(String field, Step value) {
        attempt(() -> {
            if (!open) {
                json.writeRaw('\n');
                json.writeStartObject();
                open = true;
            }
            json.writeFieldName(field);
            value.take();
        });
        return this;
    }

    private void write(Number value) throws IOException {
        if (value instanceof BigDecimal decimal) {
            json.writeNumber(decimal);
        } else {
            json.writeNumber(value.longValue());
        }
    }

    private static void attempt(Step step) {
        try {
            step.take();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Step {
        void take() throws IOException;
    }
}
