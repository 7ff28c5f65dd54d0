package org.yeep.shared.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** RFC 6266 with the name in RFC 8187 form: Turkish letters survive, nothing can break out of the header. */
public final class ContentDisposition {
    private ContentDisposition() {}

    public static String attachment(String fileName) {
        var encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename*=UTF-8''" + encoded;
    }
}
