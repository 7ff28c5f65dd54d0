package org.yeep.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentDispositionTest {
    @Test
    void turkishLettersSurviveAndNothingBreaksOut() {
        assertThat(ContentDisposition.attachment("İlçe \"listesi\".pdf"))
                .isEqualTo("attachment; filename*=UTF-8''%C4%B0l%C3%A7e%20%22listesi%22.pdf");
    }
}
