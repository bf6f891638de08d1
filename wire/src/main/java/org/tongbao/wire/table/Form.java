package org.tongbao.wire.table;

import java.util.List;
import java.util.Optional;

/**
 * All nodes of one direction of a transaction; the first is the root, the others hang from it.
 *
 * @param nodes each at its own slot
 */
public record Form(List<NodeTable> nodes) {

    public Form {
        nodes = List.copyOf(nodes);
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
