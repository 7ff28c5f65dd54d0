package org.yeep.plan.importing.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Ends a stream of XML in which no tag begins for megabytes: the parser holds a tag with its attributes whole before
 * anybody can look at it.
 */
class ShortTags extends FilterInputStream {
    private static final int LONGEST = 4 * 1024 * 1024;
    private int sinceTag;

    ShortTags(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) look((byte) b);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        for (int i = offset; i < offset + n; i++) look(buffer[i]);
        return n;
    }

    private void look(byte b) {
        sinceTag = b == '<' ? 0 : sinceTag + 1;
        if (sinceTag > LONGEST) throw new UnreadableFile("xml-broken");
    }
}
