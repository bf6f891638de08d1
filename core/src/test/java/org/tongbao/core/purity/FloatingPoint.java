package org.tongbao.core.purity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds float and double in compiled classes. It reads every instruction, because a local variable
 * or a conversion shows in no signature.
 */
final class FloatingPoint {

    private FloatingPoint() {}

    /** The members below {@code folder} that touch a float or a double, as {@code Type.member}. */
    static List<String> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .flatMap(FloatingPoint::members)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> members(Path file) {
        try {
            var type = ClassFile.of().parse(file);
            String name = type.thisClass().name().stringValue().replace('/', '.');
            return type.elementStream()
                    .map(FloatingPoint::culprit)
                    .filter(culprit -> !culprit.isEmpty())
                    .map(culprit -> name + "." + culprit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String culprit(ClassElement element) {
        return switch (element) {
            case FieldModel field when floats(field.fieldType().stringValue()) ->
                    field.fieldName().stringValue();
            case MethodModel method when floats(method) -> method.methodName().stringValue();
            default -> "";
        };
    }

    private static boolean floats(MethodModel method) {
        return floats(method.methodType().stringValue())
                || method.code().stream()
                        .flatMap(code -> code.elementStream())
                        .anyMatch(FloatingPoint::floats);
    }

    private static boolean floats(CodeElement element) {
        return switch (element) {
            case LoadInstruction i -> floats(i.typeKind());
            case StoreInstruction i -> floats(i.typeKind());
            case ArrayLoadInstruction i -> floats(i.typeKind());
            case ArrayStoreInstruction i -> floats(i.typeKind());
            case NewPrimitiveArrayInstruction i -> floats(i.typeKind());
            case ConstantInstruction i -> floats(i.typeKind());
            case OperatorInstruction i -> floats(i.typeKind());
            case ReturnInstruction i -> floats(i.typeKind());
            case ConvertInstruction i -> floats(i.fromType()) || floats(i.toType());
            case FieldInstruction i -> floats(i.type().stringValue());
            case InvokeInstruction i -> floats(i.type().stringValue());
            case InvokeDynamicInstruction i -> floats(i.type().stringValue());
            default -> false;
        };
    }

    private static boolean floats(TypeKind kind) {
        return kind == TypeKind.FLOAT || kind == TypeKind.DOUBLE;
    }

    /** In a descriptor, primitive types are single letters outside the names of classes. */
    private static boolean floats(String descriptor) {
        return descriptor.contains("Ljava/lang/Double;")
                || descriptor.contains("Ljava/lang/Float;")
                || descriptor.replaceAll("L[^;]*;", "").matches(".*[DF].*");
    }
}
