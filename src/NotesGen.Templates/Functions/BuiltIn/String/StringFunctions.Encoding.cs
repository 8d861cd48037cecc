using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using NotesGen.Templates.Values;

namespace NotesGen.Templates.Functions.BuiltIn;

// The weak hashes are part of the language; templates use them for names, not for secrets.
[SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "part of the language")]
[SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = "part of the language")]
internal static partial class StringFunctions
{
    private static void AddEncoding(FunctionGroup group) => group
        .Add("escape(text)", "The text with the escapes of a string in code.", static call => Quoting.Escape(call.Text(0)))
        .Add("literal(text)", "The text as a string in code, in double quotes.", static call => $"\"{Quoting.Escape(call.Text(0))}\"")
        .Add("base64_encode(text)", "The text in Base64.", static call => Convert.ToBase64String(Bytes(call, 0)))
        .Add("base64_decode(text)", "The text that was written in Base64.", static call => Encoding.UTF8.GetString(Convert.FromBase64String(call.Text(0))))
        .Add("md5(text)", "The MD5 hash of the text.", static call => Hexadecimal(MD5.HashData(Bytes(call, 0))))
        .Add("sha1(text)", "The SHA-1 hash of the text.", static call => Hexadecimal(SHA1.HashData(Bytes(call, 0))))
        .Add("sha256(text)", "The SHA-256 hash of the text.", static call => Hexadecimal(SHA256.HashData(Bytes(call, 0))))
        .Add("sha512(text)", "The SHA-512 hash of the text.", static call => Hexadecimal(SHA512.HashData(Bytes(call, 0))))
        .Add("hmac_sha1(text, secret_key)", "The SHA-1 hash of the text, keyed.", static call => Hexadecimal(HMACSHA1.HashData(Bytes(call, 1), Bytes(call, 0))))
        .Add("hmac_sha256(text, secret_key)", "The SHA-256 hash of the text, keyed.", static call => Hexadecimal(HMACSHA256.HashData(Bytes(call, 1), Bytes(call, 0))))
        .Add("hmac_sha512(text, secret_key)", "The SHA-512 hash of the text, keyed.", static call => Hexadecimal(HMACSHA512.HashData(Bytes(call, 1), Bytes(call, 0))));

    private static byte[] Bytes(FunctionCall call, int index) => Encoding.UTF8.GetBytes(call.Text(index));

    private static string Hexadecimal(byte[] hash) => Convert.ToHexStringLower(hash);
}
