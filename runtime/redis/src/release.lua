-- Gives a place in the log back. KEYS: the log. ARGV: the name of the call.
return redis.call('ZREM', KEYS[1], ARGV[1])
