package org.tongbao.platform.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.tongbao.platform.demo.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code demo}: starts everything, plays a hospital's conversation, tells what became of it. */
@Command(name = "demo")
final class PlayingDemo implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @ParentCommand private Root root = new Root(Language.ZH);

    @Mixin private NodeOptions node = new NodeOptions();

    @Option(names = "--stay", descriptionKey = "demo.stay")
    private boolean stay;

    @Override
    public Integer call() throws IOException, InterruptedException {
        boolean english = root.language() == Language.EN;
        PrintWriter out = spec.commandLine().getOut();
        long begun = System.nanoTime();
        boolean passing = !node.isPlaced();
        Path folder = passing ? Files.createTempDirectory("tongbao-demo") : Path.of(".");
        if (passing) {
            node.place(folder);
        }
        out.println(english ? "Starting PostgreSQL and the platform …" : "正在启动 PostgreSQL 与平台……");
        out.flush();
        try (ConfigurableApplicationContext platform = node.start(0)) {
            URI address = URI.create("http://localhost:" + NodeOptions.portOf(platform));
            platform.getBean(Story.class).play(address, out, english);
            long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
            out.println();
            out.println(english ? "Done in " + seconds + " s." : "演示完成，用时 " + seconds + " 秒。");
            if (!stay) {
                out.println(
                        english
                                ? "To look at the settlement page: ./tongbao demo --stay"
                                : "要在浏览器中查看结算页面：./tongbao demo --stay");
            }
            if (stay) {
                out.println(
                        (english ? "The platform stays at " : "平台继续运行：") + address + "  (Ctrl+C)");
                out.flush();
                Thread.currentThread().join();
            }
            out.flush();
        } finally {
            if (passing) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
        return Exit.YES;
    }
}
