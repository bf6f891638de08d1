package org.tongbao.wire.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All nodes of one direction of a transaction; the first is the root, the others hang from it.
 *
 * @param nodes each at its own slot
 * @param byName the same by the order of their names
 */
public record Form(List<NodeTable> nodes, List<NodeTable> byName) {

    Form(List<NodeTable> nodes) {
        this(nodes, nodes.stream().sorted(Comparator.comparing(NodeTable::name)).toList());
    }

    public Form {
        nodes = List.copyOf(nodes);
        byName = List.copyOf(byName);
    }

    /** The node from which the others hang. */
    public NodeTable root() {
        return nodes.getFirst();
    }

    /** The node of this name. */
    public Optional<NodeTable> node(String name) {
        return nodes.stream().filter(node -> node.name().equals(name)).findFirst();
    }
}
