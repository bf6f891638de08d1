package org.tongbao.simulation.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** A connection that carries one message at a time, kept open and opened anew when it breaks. */
final class Caller {

    private final InetSocketAddress address;
    private final Selector selector;
    private @Nullable SocketChannel channel;
    private @Nullable ByteBuffer unwritten;

    /** What it carries. */
    final Errand errand = new Errand();

    /** What comes back. */
    final Reply reply = new Reply();

    /** Whether it waits for an answer. */
    boolean waits;

    Caller(InetSocketAddress address, Selector selector) {
        this.address = address;
        this.selector = selector;
    }

    boolean isOpen() {
        return channel != null;
    }

    /** Opens it; false if nobody listens now. */
    boolean open() {
        try {
            SocketChannel opened = SocketChannel.open(address);
            opened.setOption(StandardSocketOptions.TCP_NODELAY, true);
            opened.configureBlocking(false);
            opened.register(selector, SelectionKey.OP_READ, this);
            channel = opened;
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    void close() {
        SocketChannel open = channel;
        channel = null;
        unwritten = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // It is closed as well as it can be.
                return;
            }
        }
    }

    /** Sends a request, as much of it as goes now. */
    void send(ByteBuffer request) throws IOException {
        reply.clear();
        SocketChannel to = opened();
        to.write(request);
        if (request.hasRemaining()) {
            unwritten = ByteBuffer.allocate(request.remaining()).put(request).flip();
            interest(to, SelectionKey.OP_READ | SelectionKey.OP_WRITE);
        }
    }

    /** Sends on. */
    void write() throws IOException {
        SocketChannel to = opened();
        if (unwritten != null) {
            to.write(unwritten);
            if (unwritten.hasRemaining()) {
                return;
            }
            unwritten = null;
        }
        interest(to, SelectionKey.OP_READ);
    }

    private void interest(SocketChannel in, int operations) {
        SelectionKey key = in.keyFor(selector);
        if (key != null) {
            key.interestOps(operations);
        }
    }

    /**
     * Reads what there is; true once the reply is whole.
     *
     * @throws IOException if the other side closed the connection
     */
    boolean read(ByteBuffer buffer) throws IOException {
        buffer.clear();
        if (opened().read(buffer) < 0) {
            throw new IOException("closed by the other side");
        }
        return reply.add(buffer.flip());
    }

    private SocketChannel opened() throws IOException {
        SocketChannel open = channel;
        if (open == null) {
            throw new IOException("not open");
        }
        return open;
    }
}
