package org.yeep.plan.importing;

import org.yeep.shared.json.Sha256;

/** A file as it came. */
record Upload(String fileName, byte[] bytes) {
    private static final int LONGEST = 200;

    static Upload of(String fileName, byte[] bytes) {
        var name = fileName == null
                ? ""
                : fileName.replaceAll("[\\p{Cntrl}\\p{Cs}/\\\\\"<>|:*?\\uFFFD]", " ")
                        .strip();
        if (name.length() > LONGEST)
            name = name.substring(name.length() - LONGEST).replaceAll("^\\p{Cs}", "");
        return new Upload(name.isEmpty() ? "plan" : name, bytes);
    }

    String sha256() {
        return Sha256.hex(bytes);
    }
}
