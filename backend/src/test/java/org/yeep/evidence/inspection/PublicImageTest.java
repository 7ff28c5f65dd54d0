package org.yeep.evidence.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yeep.shared.problem.DomainProblem.Unsupported;

class PublicImageTest {
    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG", "WEBP"})
    void tellsNothingButWhatItShows(FileKind kind) throws Exception {
        var original = fromPhone(kind);
        assertThat(text(original)).contains(Pictures.PLACE);
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(original))
                        .getDirectoriesOfType(GpsDirectory.class))
                .as("the picture of this test has a place")
                .isNotEmpty();
        var copy = PublicImage.of(kind, original);

        assertThat(text(copy)).doesNotContain(Pictures.PLACE);
        var told = ImageMetadataReader.readMetadata(new ByteArrayInputStream(copy));
        assertThat(told.getDirectoriesOfType(GpsDirectory.class)).isEmpty();
        assertThat(told.getFirstDirectoryOfType(ExifIFD0Directory.class).getTags())
                .singleElement()
                .satisfies(tag -> assertThat(tag.getTagType()).isEqualTo(ExifIFD0Directory.TAG_ORIENTATION));
        assertThat(told.getFirstDirectoryOfType(ExifIFD0Directory.class).getInt(ExifIFD0Directory.TAG_ORIENTATION))
                .as("it is still shown upright")
                .isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG"})
    void leavesEveryPixelAsItWas(FileKind kind) throws Exception {
        var original = fromPhone(kind);

        assertThat(Pictures.pixels(PublicImage.of(kind, original))).isEqualTo(Pictures.pixels(original));
    }

    @Test
    void leavesThePixelsOfAWebpAsTheyWereCompressed() {
        var copy = PublicImage.of(FileKind.WEBP, Pictures.webpFromPhone());

        assertThat(text(copy)).contains(text(Pictures.webpPixels()));
        assertThat(copy[20] & 0x04).as("no XMP any more").isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG", "WEBP"})
    void aCopyOfACopyIsTheSame(FileKind kind) {
        var copy = PublicImage.of(kind, fromPhone(kind));

        assertThat(PublicImage.of(kind, copy)).isEqualTo(copy);
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG", "WEBP"})
    void itsSenderLearnsWhatTheOriginalTells(FileKind kind) {
        var findings = new Findings();
        PublicImage.look(kind, fromPhone(kind), findings);

        assertThat(findings.details()).contains(HiddenDetail.LOCATION, HiddenDetail.DEVICE);
    }

    @Test
    void aPlainPictureHasNothingToHide() {
        var findings = new Findings();
        PublicImage.look(FileKind.JPEG, Pictures.jpeg(), findings);

        assertThat(findings.details()).isEmpty();
        assertThat(PublicImage.of(FileKind.PNG, Pictures.png())).isEqualTo(Pictures.png());
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG", "WEBP"})
    void whatIsBrokenIsRefusedAtAnyPlace(FileKind kind) {
        var original = fromPhone(kind);
        for (int length = 12; length < original.length; length += 3) {
            var broken = Arrays.copyOf(original, length);
            try {
                PublicImage.of(kind, broken);
            } catch (Unsupported refused) {
                assertThat(refused.type()).isEqualTo("file-not-readable");
            }
        }
        assertThatThrownBy(() -> PublicImage.of(kind, Arrays.copyOf(original, 40)))
                .isInstanceOf(Unsupported.class);
    }

    private static byte[] fromPhone(FileKind kind) {
        return switch (kind) {
            case JPEG -> Pictures.jpegFromPhone();
            case PNG -> Pictures.pngFromPhone();
            default -> Pictures.webpFromPhone();
        };
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
