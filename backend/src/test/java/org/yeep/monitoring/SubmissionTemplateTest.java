package org.yeep.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;

@ApiTest
class SubmissionTemplateTest extends MonitoringTestBase {
    SubmissionTemplateTest(MonitoringWorld world) {
        super(world);
    }

    private XSSFSheet sheet(byte[] file) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(file)).getSheetAt(0);
    }

    private byte[] download(String query) {
        return officer().read("/template" + query).statusCode(200).extract().asByteArray();
    }

    @Test
    void everyCellIsARowWithItsHiddenKeysLockedButForWhatIsToBeFilledIn() throws Exception {
        officer().create(plan.people(), "total", MonitoringApi.value(30)).statusCode(201);
        var file = download("?format=xlsx");
        java.nio.file.Files.write(java.nio.file.Path.of("/tmp/tpl.xlsx"), file);
        var sheet = sheet(file);
        for (var row : sheet) {
            var line = new StringBuilder();
            row.forEach(
                    c -> line.append(c.getColumnIndex()).append('=').append(c).append(" | "));
            System.out.println(line);
        }
        System.out.println(sheet.getCTWorksheet().getSheetProtection());
        sheet.getDataValidations()
                .forEach(v -> System.out.println(
                        v.getRegions().getCellRangeAddresses()[0].formatAsString() + " "
                                + v.getValidationConstraint().getFormula1()));
        assertThat(sheet.getProtect()).isTrue();
        System.out.println(new String(download("?format=csv&lang=en"), "UTF-8"));
    }
}
