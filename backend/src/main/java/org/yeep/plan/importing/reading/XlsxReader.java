package org.yeep.plan.importing.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Office Open XML workbooks, part by part, each as a stream. */
class XlsxReader {
    private final SafeZip zip;
    private final GridBuilder grid;

    XlsxReader(SafeZip zip, GridBuilder grid) {
        this.zip = zip;
        this.grid = grid;
    }

    Grid read() throws IOException {
        zip.refuseMacros();
        var texts = XlsxTexts.read(zip, grid);
        var styles = XlsxStyles.read(zip);
        var targets = targets();
        var workbook = new Workbook();
        SafeXml.read(zip.part("xl/workbook.xml"), workbook::take);
        for (var listed : workbook.sheets) {
            var target = targets.get(listed.relation());
            if (target == null || !zip.has(target)) throw new UnreadableFile("archive-broken");
            if (!target.contains("worksheets/")) continue;
            grid.sheet(listed.name(), null);
            if (listed.hidden()) grid.remark("sheet-hidden", 0, -1, listed.name());
            var sheet = new XlsxSheet(grid, texts, styles, workbook.from1904);
            SafeXml.read(zip.part(target), sheet::take);
            grid.endSheet();
        }
        if (zip.hasUnder("xl/externalLinks/")) grid.remark("external-links", 0, -1, null);
        return grid.grid(SourceKind.XLSX);
    }

    /** Parts by the id that the workbook names them with. */
    private Map<String, String> targets() throws IOException {
        var targets = new HashMap<String, String>();
        SafeXml.read(zip.part("xl/_rels/workbook.xml.rels"), xml -> {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) return;
            var target = SafeXml.attribute(xml, "Target");
            if (target == null || "External".equals(SafeXml.attribute(xml, "TargetMode"))) return;
            targets.put(SafeXml.attribute(xml, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
        });
        return targets;
    }

    private record Listed(String name, String relation, boolean hidden) {}

    private static class Workbook {
        private final List<Listed> sheets = new ArrayList<>();
        private boolean from1904;

        void take(XMLStreamReader xml) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) return;
            if (xml.getLocalName().equals("workbookPr")) {
                var base = SafeXml.attribute(xml, "date1904");
                from1904 = "1".equals(base) || "true".equals(base);
            }
            if (!xml.getLocalName().equals("sheet")) return;
            var state = SafeXml.attribute(xml, "state");
            var relation =
                    xml.getAttributeValue("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
            if (relation == null)
                relation = xml.getAttributeValue("http://purl.oclc.org/ooxml/officeDocument/relationships", "id");
            sheets.add(new Listed(
                    String.valueOf(SafeXml.attribute(xml, "name")),
                    relation,
                    state != null && !state.equals("visible")));
        }
    }
}
