package org.yeep.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;

/** Which ports can be used; asked before anything is started. */
final class Ports {
    private static final InetAddress IPV4 = address(127, 0, 0, 1);
    private static final InetAddress IPV6 = address(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);

    private Ports() {}

    /** A port people have in their address bar: it is this one or none. */
    static void demand(int port, String what, String flag) {
        if (!isFree(port)) throw new Refusal("refusal.port-taken", port, what, flag);
    }

    /** A port nobody types: another will do. */
    static int preferring(int port) {
        return isFree(port) ? port : anyFree();
    }

    static boolean isFree(int port) {
        // Browsers try ::1 first for "localhost": somebody else there would be shown instead of us.
        return canListen(port) && !answers(IPV6, port);
    }

    private static boolean canListen(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(IPV4, port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static boolean answers(InetAddress address, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 200);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    static int anyFree() {
        try (var socket = new ServerSocket(0, 1, IPV4)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new Refusal("refusal.no-free-port");
        }
    }

    private static InetAddress address(int... parts) {
        var bytes = new byte[parts.length];
        for (int i = 0; i < parts.length; i++) bytes[i] = (byte) parts[i];
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
