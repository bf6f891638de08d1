package org.tongbao.simulation.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * An HTTP request whose slots are written over for each message. It is its own buffer: one is sent
 * before the next is made. Belongs to one thread.
 */
final class Template {

    private final ByteBuffer bytes;
    private final Map<Slot, int[]> places = new EnumMap<>(Slot.class);

    private Template(byte[] request) {
        bytes = ByteBuffer.allocateDirect(request.length);
        bytes.put(request);
        for (Slot slot : Slot.values()) {
            places.put(slot, places(request, slot.mark().getBytes(StandardCharsets.US_ASCII)));
        }
    }

    /**
     * A POST with signed headers.
     *
     * @param host as the request names it
     * @param path of the interface
     * @param transaction its number, as the signature names it
     * @param body with marks
     */
    static Template post(String host, String path, String transaction, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head =
                """
                POST %s HTTP/1.1\r
                Host: %s\r
                Content-Type: application/json\r
                Content-Length: %d\r
                _api_access_key: %s\r
                _api_name: %s\r
                _api_timestamp: %s\r
                _api_version: 1.0.0\r
                _api_signature: %s\r
                \r
                """
                        .formatted(
                                path,
                                host,
                                content.length,
                                Slot.KEY.mark(),
                                transaction,
                                Slot.STAMP.mark(),
                                Slot.SIGNATURE.mark());
        byte[] first = head.getBytes(StandardCharsets.US_ASCII);
        byte[] request = Arrays.copyOf(first, first.length + content.length);
        System.arraycopy(content, 0, request, first.length, content.length);
        return new Template(request);
    }

    private static int[] places(byte[] request, byte[] mark) {
        int[] found = new int[request.length];
        int count = 0;
        for (int at = 0; at + mark.length <= request.length; at++) {
            if (Arrays.equals(request, at, at + mark.length, mark, 0, mark.length)) {
                found[count++] = at;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Writes a slot, wherever it stands; one that stands nowhere is passed over. */
    void put(Slot slot, byte[] value) {
        if (value.length != slot.width()) {
            throw new IllegalArgumentException(slot + " of " + value.length + " bytes");
        }
        for (int place : at(slot)) {
            bytes.put(place, value);
        }
    }

    private int[] at(Slot slot) {
        int[] at = places.get(slot);
        return at == null ? new int[0] : at;
    }

    /** The whole request, to be sent. */
    ByteBuffer whole() {
        return bytes.clear();
    }
}
