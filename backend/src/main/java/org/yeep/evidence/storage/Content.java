package org.yeep.evidence.storage;

/** A file by what is in it: lower-case hexadecimal SHA-256 and size in bytes. */
public record Content(String sha256, long size) {
    static String requireHash(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("Not a SHA-256");
        return sha256;
    }
}
