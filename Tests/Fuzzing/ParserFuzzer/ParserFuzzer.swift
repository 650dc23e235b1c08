internal import Properties

/// Reads the bytes that the fuzzer tries as one file, and stops the program when a property does not hold.
@c(LLVMFuzzerTestOneInput)
public func tryBytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  if let flaw = FileProperties.flaw(of: bytes) { fatalError(flaw) }
  return 0
}
