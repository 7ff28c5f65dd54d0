package org.yeep.shared.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.yeep.shared.json.Sha256;

/**
 * The built front end, listed once at start. Requests are looked up in the list and never become a file name,
 * so that no path leads out of the folder.
 */
record WebFolder(Map<String, WebFile> files) {
    private static final Map<String, String> CODINGS = Map.of(".br", "br", ".gz", "gzip");

    static WebFolder of(Path folder) {
        try (var found = Files.walk(folder)) {
            var files = new HashMap<String, WebFile>();
            found.filter(Files::isRegularFile)
                    .filter(f -> CODINGS.keySet().stream().noneMatch(f.toString()::endsWith))
                    .forEach(f -> {
                        var path = "/" + folder.relativize(f).toString().replace('\\', '/');
                        files.put(path, file(f, path));
                    });
            return new WebFolder(Map.copyOf(files));
        } catch (IOException e) {
            throw new UncheckedIOException("The front end's folder cannot be read: " + folder, e);
        }
    }

    static WebFolder none() {
        return new WebFolder(Map.of());
    }

    WebFile file(String webPath) {
        return files.get(webPath);
    }

    WebFile page() {
        return files.get("/index.html");
    }

    private static WebFile file(Path file, String webPath) {
        try {
            var packed = new HashMap<String, Path>();
            CODINGS.forEach((suffix, coding) -> {
                var sibling = file.resolveSibling(file.getFileName() + suffix);
                if (Files.isRegularFile(sibling)) packed.put(coding, sibling);
            });
            var etag = Sha256.hex(Files.readAllBytes(file)).substring(0, 32);
            return new WebFile(file, WebFile.mediaType(webPath), etag, WebFile.isHashed(webPath), Map.copyOf(packed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
