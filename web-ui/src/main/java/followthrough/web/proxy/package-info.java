/** Where a request really comes from when proxies stand before the application, and which page its address means. */
@org.jspecify.annotations.NullMarked
package followthrough.web.proxy;
