package org.yeep.shared.http;

import io.quarkus.logging.Log;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yeep.shared.problem.BareProblems;

/** Serves the front end where a folder with one is configured; whatever is at no address at all ends here too. */
@ApplicationScoped
class WebFiles {
    private static final int LAST = Integer.MAX_VALUE - 1;
    private final WebFolder folder;
    private final BareProblems problems;

    WebFiles(@ConfigProperty(name = "yeep.web.directory") Optional<Path> directory, BareProblems problems) {
        this.folder = directory.map(WebFiles::open).orElseGet(WebFolder::none);
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(LAST).handler(this::serve);
    }

    /** The API stands on its own: a missing front end is said, not fatal. */
    private static WebFolder open(Path directory) {
        if (Files.isDirectory(directory)) return WebFolder.of(directory);
        Log.warnf("No front end at %s; serving the API alone", directory);
        return WebFolder.none();
    }

    private void serve(RoutingContext http) {
        var request = http.request();
        var reads = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        var file = reads ? find(http, request) : null;
        if (file == null) {
            problems.send(http, 404, "http-404");
        } else {
            send(file, request, http.response());
        }
    }

    private WebFile find(RoutingContext http, HttpServerRequest request) {
        var path = http.normalizedPath();
        if (path.startsWith("/api/") || path.startsWith("/q/")) return null;
        var file = folder.file(path);
        return file == null && isNavigation(path, request) ? folder.page() : file;
    }

    /** A browser going to a page of the front end, which only the front end's own router knows. */
    private static boolean isNavigation(String path, HttpServerRequest request) {
        var accept = request.getHeader("Accept");
        var name = path.substring(path.lastIndexOf('/') + 1);
        return !name.contains(".") && (accept == null || accept.contains("text/html") || accept.contains("*/*"));
    }

    private static void send(WebFile file, HttpServerRequest request, HttpServerResponse response) {
        var tag = "\"" + file.etag() + "\"";
        response.putHeader("ETag", tag)
                .putHeader("Cache-Control", file.immutable() ? "public, max-age=31536000, immutable" : "no-cache")
                .putHeader("Vary", "Accept-Encoding");
        var known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag)) {
            response.setStatusCode(304).end();
            return;
        }
        var coding = coding(file, request.getHeader("Accept-Encoding"));
        var path = coding == null ? file.path() : file.packed().get(coding);
        response.putHeader("Content-Type", file.mediaType());
        if (coding != null) response.putHeader("Content-Encoding", coding);
        if (request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.sendFile(path.toString());
        }
    }

    private static String coding(WebFile file, String accepted) {
        if (accepted == null) return null;
        return List.of("br", "gzip").stream()
                .filter(c -> accepted.contains(c) && file.packed().containsKey(c))
                .findFirst()
                .orElse(null);
    }
}
