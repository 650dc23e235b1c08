internal import Properties

/// Reads the bytes that the fuzzer tries as the files of a folder, and stops the program when a property does not hold.
@c(LLVMFuzzerTestOneInput)
public func tryBytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  if let flaw = FolderProperties.flaw(of: FolderText.files(in: bytes)) { fatalError(flaw) }
  return 0
}
