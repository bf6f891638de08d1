package org.tongbao.wire.envelope;

import java.io.OutputStream;
import java.util.Arrays;

/**
 * Takes what a generator writes. Most answers fit into the generator's own buffer and come at once,
 * so that they are copied once and no more.
 */
final class Written extends OutputStream {

    private byte[] bytes = new byte[0];

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        int size = bytes.length;
        bytes = Arrays.copyOf(bytes, size + length);
        System.arraycopy(from, offset, bytes, size, length);
    }

    byte[] bytes() {
        return bytes;
    }
}
