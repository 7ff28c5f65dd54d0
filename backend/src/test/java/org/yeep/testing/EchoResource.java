package org.yeep.testing;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** Creates nothing, but counts how often it was really called. In the tests only, and not in the contract. */
@Path("/echo")
public class EchoResource {
    public static final AtomicInteger CALLS = new AtomicInteger();
    public static final CountDownLatch SLOW_STARTED = new CountDownLatch(1);
    public static final CountDownLatch SLOW_MAY_END = new CountDownLatch(1);

    public record Thing(@NotBlank @Size(max = 100) String title, Integer number) {}

    @POST
    @Authenticated
    @Operation(hidden = true)
    public Response create(@NotNull @Valid Thing thing) throws InterruptedException {
        if (thing.title().equals("slow")) {
            SLOW_STARTED.countDown();
            SLOW_MAY_END.await(10, TimeUnit.SECONDS);
        }
        if (thing.title().equals("refused")) throw new Invalid("/title", "unexpected-form");
        return Response.created(URI.create("/echo/" + CALLS.incrementAndGet()))
                .tag("0")
                .entity(thing)
                .build();
    }
}
