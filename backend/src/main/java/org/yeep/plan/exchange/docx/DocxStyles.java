package org.yeep.plan.exchange.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Word's own heading styles, under the names it knows, so that contents, navigation and screen readers find them. */
final class DocxStyles {
    static final String TITLE = "Title";
    private static final String INK = "1F2A37";

    private DocxStyles() {}

    static void addTo(XWPFDocument document, String languageTag) {
        var styles = document.createStyles();
        styles.setSpellingLanguage(languageTag);
        add(styles, TITLE, "Title", -1, 44);
        for (int level = 1; level <= 4; level++)
            add(styles, heading(level), "heading " + level, level - 1, 36 - 4 * level);
    }

    static String heading(int level) {
        return "Heading" + level;
    }

    /** @param halfPoints size of the letters in half points */
    private static void add(XWPFStyles styles, String id, String name, int outline, int halfPoints) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewUiPriority().setVal(BigInteger.valueOf(9));
        style.addNewUnhideWhenUsed();
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(240));
        spacing.setAfter(BigInteger.valueOf(80));
        if (outline >= 0) paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        var letters = style.addNewRPr();
        letters.addNewB();
        letters.addNewColor().setVal(INK);
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        var added = new XWPFStyle(style);
        added.setType(STStyleType.PARAGRAPH);
        styles.addStyle(added);
    }
}
