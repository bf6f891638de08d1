package org.tongbao.policy.book;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.policy.Fault;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads YAML into a {@link Tree}. Only its nodes are composed; no object is ever constructed. */
final class YamlText {

    private final String file;
    private final List<Fault> faults;
    private final IdentityHashMap<Node, Tree> known = new IdentityHashMap<>();

    private YamlText(String file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The tree of a text; what cannot be read is added to the faults and left out. */
    static Tree read(String file, String text, List<Fault> faults) {
        return new YamlText(file, faults).tree(text);
    }

    private Tree tree(String text) {
        Mark whole = new Mark(file, 1);
        try {
            var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            @Nullable Node node = yaml.compose(new StringReader(text));
            if (node != null) {
                return of(node);
            }
            fault(1, "", "文件是空的", "the file is empty");
        } catch (MarkedYAMLException e) {
            var at = e.getProblemMark();
            fault(at == null ? 0 : at.getLine() + 1, "", syntaxZh(e), syntaxEn(e));
        } catch (YAMLException e) {
            fault(0, "", "不是 YAML 文件", "is not YAML: " + e.getMessage());
        }
        return new Tree.Absent(whole);
    }

    private static String syntaxZh(MarkedYAMLException e) {
        return "YAML 语法错误（" + e.getProblem() + "）";
    }

    private static String syntaxEn(MarkedYAMLException e) {
        return "YAML syntax: " + e.getProblem();
    }

    private Tree of(Node node) {
        Tree before = known.get(node);
        if (before != null) {
            return before;
        }
        Mark mark = new Mark(file, line(node));
        known.put(node, new Tree.Absent(mark)); // what a loop of anchors would find
        Tree tree =
                switch (node) {
                    case ScalarNode scalar -> leaf(mark, scalar);
                    case SequenceNode sequence ->
                            new Tree.Items(
                                    mark, sequence.getValue().stream().map(this::of).toList());
                    case MappingNode mapping -> table(mark, mapping);
                    default -> new Tree.Absent(mark);
                };
        known.put(node, tree);
        return tree;
    }

    private static Tree leaf(Mark mark, ScalarNode scalar) {
        Tag tag = scalar.getTag();
        Tree.Kind kind =
                tag.equals(Tag.NULL)
                        ? Tree.Kind.NOTHING
                        : tag.equals(Tag.BOOL)
                                ? Tree.Kind.FLAG
                                : tag.equals(Tag.INT) ? Tree.Kind.WHOLE : Tree.Kind.TEXT;
        return new Tree.Leaf(mark, scalar.getValue(), kind);
    }

    private Tree table(Mark mark, MappingNode mapping) {
        var fields = new LinkedHashMap<String, Tree>();
        var keys = new LinkedHashMap<String, Mark>();
        for (NodeTuple tuple : mapping.getValue()) {
            int line = line(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                fault(line, "", "键必须是一个词", "a key must be one word");
                continue;
            }
            String name = key.getValue();
            Mark first = keys.putIfAbsent(name, new Mark(file, line));
            if (first != null) {
                fault(
                        line,
                        name,
                        "重复的键，第 " + first.line() + " 行已经写过",
                        "a key given twice, first in line " + first.line());
                continue;
            }
            fields.put(name, of(tuple.getValueNode()));
        }
        return new Tree.Table(mark, fields, keys, new ArrayList<>());
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private void fault(int line, String field, String zh, String en) {
        faults.add(new Fault(file, line, field, "", zh, en));
    }
}
