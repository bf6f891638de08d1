package org.tongbao.platform.command;

import java.util.concurrent.CountDownLatch;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code serve}: the platform, until it is told to stop. */
@Command(name = "serve")
final class ServingPlatform implements Runnable {

    private static final int PORT = 8080;

    @Spec
    private picocli.CommandLine.Model.CommandSpec spec =
            picocli.CommandLine.Model.CommandSpec.create();

    @ParentCommand private Root root = new Root(Language.ZH);

    @Mixin private NodeOptions node = new NodeOptions();

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "serve.port")
    private int port = PORT;

    @Override
    public void run() {
        try (ConfigurableApplicationContext platform = node.start(port)) {
            String address = "http://localhost:" + NodeOptions.portOf(platform);
            spec.commandLine()
                    .getOut()
                    .println(
                            root.language() == Language.ZH
                                    ? "通保已启动：" + address + " （Ctrl+C 停止）"
                                    : "Tongbao listens at " + address + " (Ctrl+C stops it)");
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
