using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NotesGen.Templates.Errors;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Functions.BuiltIn;

/// <summary>Values from and to JSON.</summary>
internal static class Json
{
    private const int MaximumDepth = 64;
    private const int MaximumBytes = 16 * 1024 * 1024;

    public static Value Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return Read(document.RootElement);
        }
        catch (JsonException invalid)
        {
            throw new RenderStopped(ErrorCodes.FunctionFailed, $"this is not JSON: line {invalid.LineNumber + 1} of the text cannot be read");
        }
    }

    public static string Write(in Value value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) Write(writer, value, depth: 0);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static Value Read(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.True: return true;
            case JsonValueKind.False: return false;
            case JsonValueKind.String: return element.GetString();
            case JsonValueKind.Number: return element.TryGetInt64(out var whole) ? whole : element.GetDouble();
            case JsonValueKind.Array:
                var array = new TemplateArray();
                foreach (var item in element.EnumerateArray()) array.Items.Add(Read(item));
                return array.AsValue();
            case JsonValueKind.Object:
                var made = new TemplateObject();
                foreach (var member in element.EnumerateObject()) made.Members[member.Name] = Read(member.Value);
                return made.AsValue();
            default: return default;
        }
    }

    private static void Write(Utf8JsonWriter writer, in Value value, int depth)
    {
        if (writer.BytesCommitted + writer.BytesPending > MaximumBytes) throw new RenderStopped(ErrorCodes.TooLong, "this structure is too long for JSON", "a list or object may contain itself");
        if (depth > MaximumDepth) throw new RenderStopped(ErrorCodes.TooLong, "this structure is nested too deeply for JSON", "a list or object may contain itself");
        switch (value.Kind)
        {
            case ValueKind.Null: writer.WriteNullValue(); break;
            case ValueKind.Boolean: writer.WriteBooleanValue(value.AsBoolean); break;
            case ValueKind.Integer: writer.WriteNumberValue(value.AsInteger); break;
            case ValueKind.Decimal: writer.WriteNumberValue(value.AsDecimal); break;
            case ValueKind.Double or ValueKind.Single when double.IsFinite(NumberForm.Double(value)): writer.WriteNumberValue(NumberForm.Double(value)); break;
            case ValueKind.BigInteger: writer.WriteRawValue(value.AsBigInteger.ToString(CultureInfo.InvariantCulture)); break;
            case ValueKind.Date: writer.WriteStringValue(value.AsDate); break;
            case ValueKind.List: WriteList(writer, value, depth); break;
            case ValueKind.Object: WriteObject(writer, value, depth); break;
            default: writer.WriteStringValue(TextForm.Of(value)); break;
        }
    }

    private static void WriteList(Utf8JsonWriter writer, in Value list, int depth)
    {
        writer.WriteStartArray();
        for (var i = 0; i < list.Count(); i++) Write(writer, list.At(i), depth + 1);
        writer.WriteEndArray();
    }

    private static void WriteObject(Utf8JsonWriter writer, in Value target, int depth)
    {
        var shape = (ObjectShape)target.Shape!;
        writer.WriteStartObject();
        foreach (var name in shape.Names(target))
        {
            shape.TryRead(target, name, out var member);
            writer.WritePropertyName(name);
            Write(writer, member, depth + 1);
        }

        writer.WriteEndObject();
    }
}
