package org.yeep.monitoring.receipt;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
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

@Path("/receipts")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@PublicRead
@Tag(name = "Receipts")
class PublicReceiptResource {
    private final PublicReceipts receipts;

    PublicReceiptResource(PublicReceipts receipts) {
        this.receipts = receipts;
    }

    @GET
    @Operation(
            operationId = "listReceipts",
            summary = "The receipts of one day in the order of sending: hash, time, municipality and period",
            description = "Public. Nothing of what was sent. Without a date: today, in Türkiye. Once a day is over its"
                    + " list does not change any more and /receipt-days/{date} holds its hash.")
    public Page<ReceiptLine> list(
            @RestQuery LocalDate date,
            @RestQuery @Size(max = 500) String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return receipts.page(date, Cursor.decode(cursor, 2), limit);
    }

    @GET
    @Path("/{sha256}")
    @Operation(
            operationId = "findReceipt",
            summary = "Says on which day's list a hash stands",
            description = "Public. 404 if nothing with this hash was ever sent.")
    public ReceiptLine find(@RestPath @Pattern(regexp = "[0-9a-fA-F]{64}") String sha256) {
        return receipts.find(sha256);
    }
}
