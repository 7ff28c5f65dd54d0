package org.yeep.shared.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** One bucket of requests for each client address, refilled evenly over the window. */
@ApplicationScoped
class RateLimiter {
    /** Addresses remembered at once: enough for a busy day, bounded against an attack. */
    private static final int MOST_CLIENTS = 100_000;

    private final RateLimitSettings settings;
    private final Cache<String, Bucket> buckets;

    RateLimiter(RateLimitSettings settings) {
        this.settings = settings;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(settings.window().multipliedBy(2))
                .build();
    }

    /** Takes {@code requests} out of the address's bucket, or nothing if there are not as many. */
    ConsumptionProbe take(String address, long requests) {
        return buckets.get(client(address), key -> bucket()).tryConsumeAndReturnRemaining(requests);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(settings.requests()).refillGreedy(settings.requests(), settings.window()))
                .build();
    }

    /** Every household has a /64 of IPv6 addresses to change between: they count as one. */
    static String client(String address) {
        if (address.indexOf(':') < 0) return address;
        try {
            var bytes = InetAddress.getByName(address);
            return bytes instanceof Inet6Address
                    ? HexFormat.of().formatHex(bytes.getAddress(), 0, 8)
                    : bytes.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
