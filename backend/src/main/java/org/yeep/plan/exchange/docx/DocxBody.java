package org.yeep.plan.exchange.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The few things our documents are made of. What is silent is left out. */
class DocxBody {
    private static final int TABLE_LETTERS = 9;
    private final XWPFDocument document;

    DocxBody(XWPFDocument document) {
        this.document = document;
    }

    void styled(String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        run(paragraph, text, false, 0);
    }

    void text(String text) {
        if (text == null || text.isBlank()) return;
        run(document.createParagraph(), text, false, 0);
    }

    void fact(String name, String value) {
        if (value == null || value.isBlank()) return;
        var paragraph = document.createParagraph();
        run(paragraph, name + ": ", true, 0);
        run(paragraph, value, false, 0);
    }

    /** A name and under it each item as a paragraph of its own. */
    void list(String name, List<String> items) {
        if (items == null || items.isEmpty()) return;
        if (items.size() == 1) {
            fact(name, items.get(0));
            return;
        }
        run(document.createParagraph(), name, true, 0);
        for (var item : items) {
            var paragraph = document.createParagraph();
            paragraph.setIndentationLeft(360);
            paragraph.setIndentationHanging(200);
            run(paragraph, "– " + item, false, 0);
        }
    }

    /** The row of headings is repeated on each page, and no row is torn apart. */
    void table(List<String> heads, List<List<String>> rows) {
        var table = document.createTable(1, heads.size());
        table.setWidth("100%");
        fill(table.getRow(0), heads, true);
        table.getRow(0).setRepeatHeader(true);
        for (var row : rows) fill(table.createRow(), row, false);
        document.createParagraph();
    }

    private static void fill(XWPFTableRow row, List<String> texts, boolean head) {
        row.setCantSplitRow(true);
        for (int i = 0; i < texts.size(); i++) {
            if (head) row.getCell(i).setColor("E4E9EE");
            var text = texts.get(i);
            run(row.getCell(i).getParagraphs().get(0), text == null ? "" : text, head, TABLE_LETTERS);
        }
    }

    private static void run(XWPFParagraph paragraph, String text, boolean bold, int size) {
        var run = paragraph.createRun();
        run.setBold(bold);
        if (size > 0) run.setFontSize(size);
        var lines = text.split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) run.addBreak();
            run.setText(lines[i].replaceAll("[\\p{Cc}\\uFFFE\\uFFFF&&[^\\t]]", " "));
        }
    }
}
