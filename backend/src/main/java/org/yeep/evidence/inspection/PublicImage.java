package org.yeep.evidence.inspection;

import org.yeep.shared.problem.DomainProblem.Unsupported;

/**
 * A picture as everybody may have it: the same pixels, byte for byte as they were compressed, with colour profile and
 * orientation, and nothing else. What is kept is listed, not what is removed, so that the unknown goes too.
 */
public final class PublicImage {
    private PublicImage() {}

    /** @throws Unsupported if the picture's structure is broken */
    public static byte[] of(FileKind kind, byte[] original) {
        return read(kind, original).published();
    }

    /** Notes what the original tells of people. */
    static void look(FileKind kind, byte[] original, Findings findings) {
        read(kind, original).look(findings);
    }

    private static ImageParts read(FileKind kind, byte[] original) {
        try {
            return switch (kind) {
                case JPEG -> JpegParts.read(original);
                case PNG -> PngParts.read(original);
                case WEBP -> WebpParts.read(original);
                default -> throw new IllegalArgumentException(kind + " is no picture");
            };
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new Unsupported("file-not-readable");
        }
    }
}
