package org.yeep.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.yeep.shared.problem.UnkeptText;

/** Text that the database and every later reader can hold: no NUL and no half of a surrogate pair. */
class SafeText extends StdScalarDeserializer<String> {
    SafeText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = StringDeserializer.instance.deserialize(parser, context);
        if (text != null && !isSafe(text)) {
            throw new UnkeptText(parser);
        }
        return text;
    }

    static boolean isSafe(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
