package org.tongbao.wire.envelope;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Text of JSON strings in UTF-8, looked at in place. */
final class Utf8 {

    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101_0101_0101_0101L;
    private static final long TOP_BITS = 0x8080_8080_8080_8080L;
    private static final long SPACES = ' ' * EACH;
    private static final long QUOTES = '"' * EACH;
    private static final long BACKSLASHES = '\\' * EACH;

    private Utf8() {}

    /**
     * Where the first byte stands that is not plain: a quote, a backslash, a control character or a
     * part of a character beyond ASCII; the end if there is none. Eight bytes are looked at
     * together: a byte that subtraction takes below nothing shows it in its top bit, and the lowest
     * such bit is always right.
     */
    static int plain(byte[] text, int from, int end) {
        int i = from;
        for (; i + Long.BYTES <= end; i += Long.BYTES) {
            long eight = (long) EIGHT.get(text, i);
            long quotes = eight ^ QUOTES;
            long slashes = eight ^ BACKSLASHES;
            long found =
                    eight
                            | (eight - SPACES)
                            | ((quotes - EACH) & ~quotes)
                            | ((slashes - EACH) & ~slashes);
            if ((found & TOP_BITS) != 0) {
                return i + (Long.numberOfTrailingZeros(found & TOP_BITS) >>> 3);
            }
        }
        while (i < end && text[i] >= ' ' && text[i] != '"' && text[i] != '\\') {
            i++;
        }
        return i;
    }

    /**
     * Whether two stretches are the same, eight bytes at a time; the last eight may overlap those
     * before. For the few bytes of a name or a code this is faster than the library's way, which is
     * made for long arrays.
     */
    static boolean same(byte[] one, int at, byte[] other, int offset, int length) {
        int last = length - Long.BYTES;
        if (last < 0) {
            return sameFew(one, at, other, offset, length);
        }
        for (int i = 0; i < last; i += Long.BYTES) {
            if ((long) EIGHT.get(one, at + i) != (long) EIGHT.get(other, offset + i)) {
                return false;
            }
        }
        return (long) EIGHT.get(one, at + last) == (long) EIGHT.get(other, offset + last);
    }

    private static boolean sameFew(byte[] one, int at, byte[] other, int offset, int length) {
        for (int i = 0; i < length; i++) {
            if (one[at + i] != other[offset + i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Where the character beyond ASCII that begins here ends.
     *
     * @throws Malformed if it is none: a control character, or bytes that are not UTF-8
     */
    static int after(byte[] text, int at, int end) {
        int first = text[at] & 0xFF;
        int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > end) {
            throw new Malformed(at);
        }
        int second = text[at + 1] & 0xFF;
        int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        boolean good = second >= least && second <= most;
        for (int i = at + 2; i < at + length; i++) {
            good &= (text[i] & 0xC0) == 0x80;
        }
        if (!good) {
            throw new Malformed(at);
        }
        return at + length;
    }

    /** Writes a character and says where it ends; half of a pair becomes the replacement mark. */
    static int put(int character, byte[] into, int at) {
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        int c = half ? 0xFFFD : character;
        int i = at;
        if (c < 0x80) {
            into[i++] = (byte) c;
        } else if (c < 0x800) {
            into[i++] = (byte) (0xC0 | (c >> 6));
            into[i++] = (byte) (0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            into[i++] = (byte) (0xE0 | (c >> 12));
            into[i++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            into[i++] = (byte) (0x80 | (c & 0x3F));
        } else {
            into[i++] = (byte) (0xF0 | (c >> 18));
            into[i++] = (byte) (0x80 | ((c >> 12) & 0x3F));
            into[i++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            into[i++] = (byte) (0x80 | (c & 0x3F));
        }
        return i;
    }
}
