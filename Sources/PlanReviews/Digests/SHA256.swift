/// The SHA-256 digest of bytes, from FIPS 180-4.
///
/// Neither the toolchain nor a library that the product needs anyway has one; this is the standard's own procedure and
/// nothing more. Held against the published vectors in the tests.
public enum SHA256 {
  /// The digest as 64 hexadecimal digits in small letters.
  ///
  /// Linear in the bytes, of which nothing is copied but the last block.
  public static func hexadecimal(_ bytes: Span<UInt8>) -> String {
    var state: InlineArray<8, UInt32> = [
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    let whole = bytes.count & ~63
    compress(bytes.extracting(..<whole), into: &state)
    compress(end(bytes.extracting(whole...), of: bytes.count).span, into: &state)
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for number in state.indices {
      for shift in stride(from: 28, through: 0, by: -4) {
        text.append(digits[Int(state[number] >> UInt32(shift) & 15)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The last bytes of a message with a set bit, zeros and its length in bits behind them, to whole blocks (5.1.1).
  private static func end(_ bytes: Span<UInt8>, of count: Int) -> [UInt8] {
    var end = bytes.indices.map { bytes[$0] } + [0x80]
    while end.count % 64 != 56 { end.append(0) }
    let length = UInt64(count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      end.append(UInt8(truncatingIfNeeded: length >> UInt64(shift)))
    }
    return end
  }

  /// Works blocks of 64 bytes into the state, one after another.
  private static func compress(_ blocks: Span<UInt8>, into state: inout InlineArray<8, UInt32>) {
    for start in stride(from: 0, to: blocks.count, by: 64) {
      compress(block: blocks.extracting(start..<start + 64), into: &state)
    }
  }

  /// Works one block of 64 bytes into the state (6.2.2).
  private static func compress(block: Span<UInt8>, into state: inout InlineArray<8, UInt32>) {
    var schedule = InlineArray<64, UInt32>(repeating: 0)
    for word in 0..<16 {
      let at = 4 &* word
      schedule[word] =
        UInt32(block[at]) &<< 24 | UInt32(block[at &+ 1]) &<< 16 | UInt32(block[at &+ 2]) &<< 8 | UInt32(block[at &+ 3])
    }
    for word in 16..<64 {
      let (early, late) = (schedule[word &- 15], schedule[word &- 2])
      let first = rotated(early, 7) ^ rotated(early, 18) ^ early &>> 3
      let second = rotated(late, 17) ^ rotated(late, 19) ^ late &>> 10
      schedule[word] = schedule[word &- 16] &+ first &+ schedule[word &- 7] &+ second
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    let constants = constants.span
    for round in 0..<64 {
      let sumE = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
      let choice = e & f ^ ~e & g
      let first = h &+ sumE &+ choice &+ constants[round] &+ schedule[round]
      let sumA = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
      let majority = a & b ^ a & c ^ b & c
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ sumA &+ majority)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 { word &>> count | word &<< (32 &- count) }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (4.2.2).
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
