package org.yeep.plan.importing.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;

/** Excel 97–2003 workbooks, record by record. */
class XlsReader implements HSSFListener {
    private final GridBuilder grid;
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(this);
    private final List<BoundSheetRecord> listed = new ArrayList<>();
    private SSTRecord texts;
    private boolean from1904;
    private boolean inSheet;
    private int sheet = -1;
    private int row = -1;
    private FormulaRecord awaited;

    XlsReader(GridBuilder grid) {
        this.grid = grid;
    }

    Grid read(Path file) throws IOException {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            var root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) throw new UnreadableFile("password-protected");
            if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) throw new UnreadableFile("macros-inside");
            if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book"))
                throw new UnreadableFile("file-kind-not-taken");
            var request = new HSSFRequest();
            request.addListenerForAllRecords(formats);
            new HSSFEventFactory().processWorkbookEvents(request, container);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFile("password-protected");
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFile("archive-broken"); // its classes throw whatever they meet on broken records
        }
        return grid.grid(SourceKind.XLS);
    }

    @Override
    public void processRecord(Record record) {
        if (record instanceof BOFRecord begin) begin(begin);
        else if (record instanceof BoundSheetRecord bound) listed.add(bound);
        else if (record instanceof DateWindow1904Record window) from1904 = window.getWindowing() == 1;
        else if (record instanceof SSTRecord shared) texts = shared;
        else if (record instanceof EOFRecord) end();
        else if (inSheet) content(record);
    }

    private void begin(BOFRecord begin) {
        if (begin.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        if (begin.getType() != BOFRecord.TYPE_WORKSHEET) return;
        if (sheet < 0) listed.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
        sheet++;
        inSheet = true;
        row = -1;
        grid.sheet(sheet < listed.size() ? listed.get(sheet).getSheetname() : "" + (sheet + 1), null);
    }

    private void end() {
        if (!inSheet) return;
        if (row >= 0) grid.endRow(row + 1);
        grid.endSheet();
        inSheet = false;
    }

    private void content(Record record) {
        if (record instanceof MergeCellsRecord merges) merges(merges);
        else if (record instanceof StringRecord text && awaited != null) {
            put(awaited, text(awaited, text.getString(), true));
            awaited = null;
        } else if (record instanceof CellValueRecordInterface cell) {
            if (cell.getRow() != row && row >= 0) grid.endRow(row + 1);
            row = cell.getRow();
            cell(record, cell);
        }
    }

    private void cell(Record record, CellValueRecordInterface at) {
        if (record instanceof LabelSSTRecord label) put(at, text(at, shared(label), false));
        else if (record instanceof LabelRecord label) put(at, text(at, label.getValue(), false));
        else if (record instanceof NumberRecord number) put(at, number(at, number.getValue(), false));
        else if (record instanceof RKRecord number) put(at, number(at, number.getRKNumber(), false));
        else if (record instanceof BoolErrRecord value)
            put(at, value.isBoolean() ? yesNo(at, value.getBooleanValue(), false) : error(at, value.getErrorValue()));
        else if (record instanceof FormulaRecord formula) formula(formula);
    }

    private void formula(FormulaRecord formula) {
        if (formula.hasCachedResultString()) awaited = formula;
        else if (formula.getCachedResultTypeEnum() == org.apache.poi.ss.usermodel.CellType.BOOLEAN)
            put(formula, yesNo(formula, formula.getCachedBooleanValue(), true));
        else if (formula.getCachedResultTypeEnum() == org.apache.poi.ss.usermodel.CellType.ERROR)
            put(formula, error(formula, formula.getCachedErrorValue()));
        else put(formula, number(formula, formula.getValue(), true));
    }

    private void put(CellValueRecordInterface at, Cell cell) {
        grid.cell(at.getRow() + 1, cell);
    }

    private String shared(LabelSSTRecord label) {
        return texts == null ? "" : texts.getString(label.getSSTIndex()).getString();
    }

    private static Cell text(CellValueRecordInterface at, String text, boolean formula) {
        return new Cell(at.getColumn(), text, CellKind.TEXT, formula, false);
    }

    private static Cell yesNo(CellValueRecordInterface at, boolean yes, boolean formula) {
        return new Cell(at.getColumn(), yes ? "true" : "false", CellKind.BOOLEAN, formula, false);
    }

    private static Cell error(CellValueRecordInterface at, int code) {
        var text = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?";
        return new Cell(at.getColumn(), text, CellKind.ERROR, true, false);
    }

    private Cell number(CellValueRecordInterface at, double value, boolean formula) {
        if (Double.isNaN(value) || Double.isInfinite(value)) return error(at, -1);
        var kind = NumberFormats.kind(formats.getFormatIndex(at), formats.getFormatString(at));
        return NumberFormats.cell(at.getColumn(), BigDecimal.valueOf(value), kind, from1904, formula, false);
    }

    private void merges(MergeCellsRecord merges) {
        for (int i = 0; i < merges.getNumAreas(); i++) {
            var area = merges.getAreaAt(i);
            grid.merge(new Merge(
                    area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn()));
        }
    }
}
