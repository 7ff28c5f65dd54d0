package org.yeep.monitoring.receipt;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;

@Path("/receipt-days")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@PublicRead
@Tag(name = "Receipts")
class ReceiptDayResource {
    private final PublicReceipts receipts;

    ReceiptDayResource(PublicReceipts receipts) {
        this.receipts = receipts;
    }

    @GET
    @Operation(
            operationId = "listReceiptDays",
            summary = "The days that are over with the hash of each list, newest first; each holds the day before",
            description = "Public. No day is left out, from the first receipt on.")
    public Page<ReceiptDay> list(
            @RestQuery @Size(max = 500) String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return receipts.days(Cursor.decode(cursor, 1), limit);
    }

    @GET
    @Path("/{date}")
    @Operation(
            operationId = "getReceiptDay",
            summary = "The hash of one day's list",
            description = "Public. 404 while the day is not over, and before the first receipt.")
    public ReceiptDay get(@RestPath LocalDate date) {
        return receipts.day(date);
    }
}
