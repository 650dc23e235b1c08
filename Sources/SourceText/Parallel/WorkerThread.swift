#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A thread of the operating system that runs one closure; ``join()`` must be called once.
struct WorkerThread {
  /// Half of what the main thread has, and enough for deep recursion: some systems give threads only 128 KiB.
  private static let stackBytes = 4 * 1024 * 1024

  private let handle: pthread_t

  /// Starts a thread that runs `body`; nil when the system has no thread to give.
  init?(_ body: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    guard unsafe pthread_attr_init(&attributes) == 0 else { return nil }
    defer { _ = unsafe pthread_attr_destroy(&attributes) }
    _ = unsafe pthread_attr_setstacksize(&attributes, Self.stackBytes)
    // The box is retained here and released by the thread that takes it; if none is made, it is released at once.
    let box = unsafe Unmanaged.passRetained(ThreadBody(body))
    #if canImport(Darwin)
      var handle: pthread_t?
    #else
      var handle = pthread_t()
    #endif
    let failure = unsafe pthread_create(&handle, &attributes, Self.start, box.toOpaque())
    guard failure == 0 else {
      unsafe box.release()
      return nil
    }
    #if canImport(Darwin)
      guard let handle else { return nil }
    #endif
    self.handle = handle
  }

  /// Waits until the thread has ended.
  func join() {
    _ = pthread_join(handle, nil)
  }

  #if canImport(Darwin)
    private static let start: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { box in
      unsafe Unmanaged<ThreadBody>.fromOpaque(box).takeRetainedValue().run()
      return nil
    }
  #else
    private static let start: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { box in
      if let box = unsafe box { unsafe Unmanaged<ThreadBody>.fromOpaque(box).takeRetainedValue().run() }
      return nil
    }
  #endif
}

/// A closure as an object, so that it can pass through the pointer that a new thread is given.
private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) {
    self.run = run
  }
}
