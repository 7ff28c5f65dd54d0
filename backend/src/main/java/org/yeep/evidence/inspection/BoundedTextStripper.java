package org.yeep.evidence.inspection;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Stops at a document that would take too long or hold too much text; all its pages together. */
final class BoundedTextStripper extends PDFTextStripper {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int MOST_CHARACTERS = 10_000_000;

    private final long until = System.nanoTime() + LONGEST.toNanos();
    private int left = MOST_CHARACTERS;

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (System.nanoTime() > until) throw new IOException("Takes too long");
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (--left < 0) throw new IllegalStateException("Too much text");
        super.processTextPosition(text);
    }
}
