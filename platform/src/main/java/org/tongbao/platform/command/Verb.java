package org.tongbao.platform.command;

import java.util.concurrent.Callable;

/**
 * A verb that a module further out brings along, so that the door can say it without leaning on
 * that module: a picocli command, named to {@link java.util.ServiceLoader} under this interface. It
 * answers one of {@link Exit}. Its words stand beside it, in {@code words} and {@code words_en}.
 */
public interface Verb extends Callable<Integer> {}
