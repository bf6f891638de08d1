package org.tongbao.simulation.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** A server that answers what a test wants, byte for byte; no answer closes the connection. */
final class TinyServer implements AutoCloseable {

    /** What came: headers by their names in lower case, and the body. */
    record Received(String path, Map<String, String> headers, String body) {}

    private final ServerSocket listening;
    private final Function<Received, String> answers;

    TinyServer(Function<Received, String> answers) throws IOException {
        this.answers = answers;
        listening = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    /** An answer whole: status and body. */
    static String http(int status, String body) {
        return "HTTP/1.1 "
                + status
                + " \r\nContent-Type: application/json\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length
                + "\r\n\r\n"
                + body;
    }

    InetSocketAddress address() {
        return new InetSocketAddress(listening.getInetAddress(), listening.getLocalPort());
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                Socket caller = listening.accept();
                Thread.ofVirtual().start(() -> serve(caller));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket caller) {
        try (caller;
                InputStream in = new BufferedInputStream(caller.getInputStream());
                OutputStream out = caller.getOutputStream()) {
            while (true) {
                String path = line(in).split(" ", -1)[1];
                Map<String, String> headers = new LinkedHashMap<>();
                for (String line = line(in); !line.isEmpty(); line = line(in)) {
                    int colon = line.indexOf(':');
                    headers.put(
                            line.substring(0, colon).toLowerCase(Locale.ROOT),
                            line.substring(colon + 1).strip());
                }
                int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
                String answer =
                        answers.apply(
                                new Received(
                                        path,
                                        headers,
                                        new String(in.readNBytes(length), StandardCharsets.UTF_8)));
                if (answer.isEmpty()) {
                    return;
                }
                out.write(answer.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException | ArrayIndexOutOfBoundsException e) {
            // The caller has gone.
            return;
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
